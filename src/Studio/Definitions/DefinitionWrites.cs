using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Runtime;
using Lajur.Studio.Access;
using Lajur.Studio.Answers;
using Lajur.Studio.Changes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lajur.Studio.Definitions;

/// <summary>Saves, publishes, retracts, rolls back, deletes and runs one definition.</summary>
internal static class DefinitionWrites
{
    private const string InstanceHeader = "x-elsa-workflow-instance-id";

    // Without it Elsa Studio takes every answer for a run that has begun.
    private const string CannotStartHeader = "x-elsa-workflow-cannot-start";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        var definitions = api.MapGroup("/workflow-definitions");
        definitions.MapPost("", SaveAsync).RequireAuthorization(StudioPolicies.Designer);
        definitions.MapPost("/import", ImportAsync).RequireAuthorization(StudioPolicies.Designer);
        definitions.MapPost("/{definitionId}/publish", async (string definitionId, DefinitionPublishing publishing, DefinitionView view, CancellationToken cancel) =>
            DefinitionAnswers.AsPublication(await publishing.PublishAsync(definitionId, cancel), view)).RequireAuthorization(StudioPolicies.DesignerOrPublisher);
        definitions.MapPost("/{definitionId}/retract", async (string definitionId, DefinitionPublishing publishing, DefinitionView view, CancellationToken cancel) =>
            DefinitionAnswers.AsDefinition(await publishing.RetractAsync(definitionId, cancel), view)).RequireAuthorization(StudioPolicies.Publisher);
        definitions.MapPost("/{definitionId}/revert/{version:int}", async (string definitionId, int version, DefinitionPublishing publishing, DefinitionView view, CancellationToken cancel) =>
            DefinitionAnswers.AsSummary(await publishing.RevertAsync(definitionId, version, cancel), view)).RequireAuthorization(StudioPolicies.Designer);
        definitions.MapPost("/{definitionId}/update-references", async (string definitionId, ReferenceUpdating references, CancellationToken cancel) =>
            await references.UpdateAsync(definitionId, cancel) is { } updated
                ? StudioJson.Ok(new { AffectedWorkflows = ReferenceUpdating.NamesOf(updated) })
                : Refusal.NotFound(DefinitionReads.NotFound)).RequireAuthorization(StudioPolicies.Designer, StudioPolicies.Publisher);
        definitions.MapPost("/{definitionId}/execute", ExecuteAsync).RequireAuthorization(StudioPolicies.Administrator);
        definitions.MapDelete("/{definitionId}", async (string definitionId, DefinitionDeleting deleting, CancellationToken cancel) =>
            Deleted(await deleting.DeleteAsync([definitionId], cancel))).RequireAuthorization(StudioPolicies.Designer);
        api.MapDelete("/workflow-definition-versions/{versionId}", async (string versionId, DefinitionDeleting deleting, CancellationToken cancel) =>
            Deleted(await deleting.DeleteVersionsAsync([versionId], cancel))).RequireAuthorization(StudioPolicies.Designer);
    }

    private static async Task<IResult> SaveAsync(HttpRequest request, DefinitionSaving saving, DefinitionView view, CancellationToken cancel) =>
        await Body.ReadAsync<SaveRequest>(request, cancel) is { Model: { } model } posted
            ? DefinitionAnswers.AsSave(await saving.SaveAsync(model, posted.Publish == true, cancel), view)
            : Refusal.Because(Body.Unreadable);

    private static async Task<IResult> ImportAsync(HttpRequest request, DefinitionSaving saving, DefinitionView view, CancellationToken cancel)
    {
        if (await Body.ReadAsync<JsonObject>(request, cancel) is not { } model)
        {
            return Refusal.Because(Body.Unreadable);
        }

        // A file carries the marks of the server it comes from; here it is a new draft.
        Revision.Remove(model);
        return DefinitionAnswers.AsDefinition(await saving.SaveAsync(model, publish: false, cancel), view);
    }

    private static async Task<IResult> ExecuteAsync(
        string definitionId, HttpContext http, OfficeDefinitions definitions, DefinitionSaving saving, WorkflowRuntime runtime, CancellationToken cancel)
    {
        var asked = await Body.ReadAsync<ExecuteRequest>(http.Request, cancel);
        var version = VersionOptions.TryParse(asked?.VersionOptions, out var options) && options.Choice != VersionChoice.AllVersions
            ? options
            : VersionOptions.Latest;
        if (await definitions.FindAsync(definitionId, version, cancel) is not { } definition)
        {
            return Refusal.NotFound(DefinitionReads.NotFound);
        }

        if (await saving.WhyNotRunAsync(definition, cancel) is { } refused)
        {
            http.Response.Headers[CannotStartHeader] = bool.TrueString;
            return Refusal.Because(refused.Message, refused.Problems, refused.ActivityIds, StatusCodes.Status422UnprocessableEntity);
        }

        var command = new StartWorkflow
        {
            DefinitionId = definitionId,
            DefinitionVersionId = definition.Id,
            CorrelationId = asked?.CorrelationId,
            Input = asked?.Input,
            TriggerActivityId = asked?.TriggerActivityId,
        };
        var result = await runtime.StartAsync(command, cancel);
        if (result is not StepResult.Ran ran)
        {
            http.Response.Headers[CannotStartHeader] = bool.TrueString;
            return Refusal.Because(result is StepResult.AlreadyRunning
                ? "Alur ini hanya boleh berjalan satu kali pada satu waktu, dan sekarang masih berjalan. Tunggu sampai selesai atau batalkan dulu."
                : "Alur ini tidak dapat dijalankan.");
        }

        http.Response.Headers[InstanceHeader] = ran.Instance.Id;
        return StudioJson.Ok(new { WorkflowInstanceId = ran.Instance.Id });
    }

    private static IResult Deleted(DeleteAnswer answer) => answer switch
    {
        { Deleted: > 0 } => TypedResults.NoContent(),
        { Reason: { } reason } => Refusal.Because(reason),
        _ => Refusal.NotFound(DefinitionReads.NotFound),
    };

    private sealed record ExecuteRequest(string? VersionOptions, string? CorrelationId, string? TriggerActivityId, JsonObject? Input);
}
