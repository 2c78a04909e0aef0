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
    private const string NotTested = "Langkah dicoba bersama alurnya: pilih Coba di bilah paling atas. Di sana formulir, waktu, dan tiap pelaksana ikut dicoba, dan tidak ada yang tersimpan.";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/scripting/javascript/type-definitions/{definitionId}", DeclareAsync);

        // The tab cannot be hidden, and any refusal ends the editor: the answer says that nothing was run.
        api.MapPost("/tests/activities", () => StudioJson.Ok(new
        {
            ActivityState = new Dictionary<string, string>(StringComparer.Ordinal),
            Outputs = new Dictionary<string, string>(StringComparer.Ordinal),
            Payload = new Dictionary<string, string>(StringComparer.Ordinal),
            Exception = new { Type = "Lajur", Message = NotTested, StackTrace = "", InnerException = (string?)null },
            Status = "Faulted",
        }));
    }

    private static async Task<IResult> DeclareAsync(string definitionId, OfficeDefinitions definitions, CancellationToken cancel) =>
        await definitions.FindAsync(definitionId, VersionOptions.Latest, cancel) is { } found
            ? TypedResults.Text(ScriptDeclarations.Of(found), MediaTypeNames.Text.Plain, Encoding.UTF8)
            : Refusal.NotFound(DefinitionReads.NotFound);
}
