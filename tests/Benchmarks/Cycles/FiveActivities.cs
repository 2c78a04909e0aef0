using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Benchmarks.Cycles;

/// <summary>The drawing of the cycle: five activities, one of them with a JavaScript expression, one waiting outside.</summary>
internal static class FiveActivities
{
    public const string Id = "cycle";

    private const string Drawing =
        """
        {
          "definitionId": "cycle", "name": "Cycle", "variables": [
            { "id": "v1", "name": "Total", "typeName": "Int32", "isArray": false, "value": "0" } ],
          "root": { "id": "Flowchart1", "name": "Flowchart1", "type": "Elsa.Flowchart", "version": 1, "activities": [
            { "id": "Start1", "name": "Start1", "type": "Elsa.Start", "version": 1 },
            { "id": "SetVariable1", "name": "SetVariable1", "type": "Elsa.SetVariable", "version": 1,
              "variable": { "id": "v1", "name": "Total", "typeName": "Int32" },
              "value": { "typeName": "Object", "expression": { "type": "JavaScript", "value": "getVariable('Total') + 20 + 22" } } },
            { "id": "RunTask1", "name": "RunTask1", "type": "Elsa.RunTask", "version": 1,
              "taskName": { "typeName": "String", "expression": { "type": "Literal", "value": "Periksa berkas" } } },
            { "id": "WriteLine1", "name": "WriteLine1", "type": "Elsa.WriteLine", "version": 1,
              "text": { "typeName": "String", "expression": { "type": "Literal", "value": "Berkas diperiksa" } } },
            { "id": "End1", "name": "End1", "type": "Elsa.End", "version": 1 } ],
          "connections": [
            { "source": { "activity": "Start1", "port": "Done" }, "target": { "activity": "SetVariable1", "port": "In" } },
            { "source": { "activity": "SetVariable1", "port": "Done" }, "target": { "activity": "RunTask1", "port": "In" } },
            { "source": { "activity": "RunTask1", "port": "Done" }, "target": { "activity": "WriteLine1", "port": "In" } },
            { "source": { "activity": "WriteLine1", "port": "Done" }, "target": { "activity": "End1", "port": "In" } } ] }
        }
        """;

    public static async Task PublishAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var library = scope.ServiceProvider.GetRequiredService<DefinitionLibrary>();
        await library.SaveDraftAsync(new WorkflowDefinition(JsonNode.Parse(Drawing)!.AsObject()), CancellationToken.None);
        if (await library.PublishAsync(Id, CancellationToken.None) is not PublishOutcome.Published)
        {
            throw new InvalidOperationException("The drawing of the cycle is refused.");
        }
    }
}
