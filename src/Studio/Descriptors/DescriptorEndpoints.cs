using System.Globalization;
using Lajur.Studio.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lajur.Studio.Descriptors;

/// <summary>What can be drawn with: activities, syntaxes, variable types, strategies.</summary>
internal static class DescriptorEndpoints
{
    /// <summary>Maps <c>/descriptors</c>.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        var descriptors = api.MapGroup("/descriptors");
        descriptors.MapGet("/activities", async (ActivityDescriptions activities, CancellationToken cancel) =>
            StudioJson.List(await activities.ListAsync(cancel)));
        descriptors.MapPost("/activities/{type}/options/{input}", OptionsAsync);
        descriptors.MapGet("/expression-descriptors", () => StudioJson.List(Choices.Expressions));
        descriptors.MapGet("/variables", () => StudioJson.List(Choices.VariableTypes));
        descriptors.MapGet("/storage-drivers", () => StudioJson.List(Choices.StorageDrivers));
        descriptors.MapGet("/incident-strategies", () => StudioJson.List(Choices.IncidentStrategies));
        descriptors.MapGet("/workflow-activation-strategies", () => StudioJson.List(Choices.ActivationStrategies));
        descriptors.MapGet("/log-persistence-strategies", () => StudioJson.List(Choices.LogPersistenceStrategies));
        descriptors.MapGet("/commit-strategies/workflows", () => StudioJson.List(Choices.CommitStrategies));
        foreach (var none in (string[])["output-converters", "commit-strategies/activities"])
        {
            descriptors.MapGet(none, () => StudioJson.List(Array.Empty<NamedChoice>()));
        }
    }

    private static async Task<IResult> OptionsAsync(string type, string input, ActivityDescriptions activities, CancellationToken cancel) =>
        await activities.FindSpecificationsAsync(type, input, cancel) is { } specifications
            ? StudioJson.Ok(new { Items = specifications })
            : Refusal.NotFound(string.Create(CultureInfo.InvariantCulture, $"Langkah {type} tidak mempunyai isian {input}."));
}
