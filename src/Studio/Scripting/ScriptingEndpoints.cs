using System.Net.Mime;
using System.Text;
using Lajur.Engine.Definitions;
using Lajur.Studio.Answers;
using Lajur.Studio.Definitions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lajur.Studio.Scripting;

/// <summary>Completion of JavaScript expressions, and the test tab of an activity.</summary>
internal static class ScriptingEndpoints
{
    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/scripting/javascript/type-definitions/{definitionId}", DeclareAsync);

        // Elsa Studio's editor ends over every refusal: what was not run is told in the answer. Whoever may see a drawing may, for nothing is changed.
        api.MapPost("/tests/activities", async (HttpRequest request, ActivityTester tester, CancellationToken cancel) =>
            StudioJson.Ok(await tester.TestAsync(await Body.ReadAsync<ActivityTestRequest>(request, cancel) ?? new(null, null), cancel)));
    }

    private static async Task<IResult> DeclareAsync(string definitionId, OfficeDefinitions definitions, CancellationToken cancel) =>
        await definitions.FindAsync(definitionId, VersionOptions.Latest, cancel) is { } found
            ? TypedResults.Text(ScriptDeclarations.Of(found), MediaTypeNames.Text.Plain, Encoding.UTF8)
            : Refusal.NotFound(DefinitionReads.NotFound);
}
