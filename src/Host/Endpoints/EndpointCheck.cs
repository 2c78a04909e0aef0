using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Lajur.Engine.BuiltIn.Http;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;
using Lajur.Engine.Storage;
using Lajur.Engine.Waiting;
using Lajur.Host.Access;

namespace Lajur.Host.Endpoints;

/// <summary>At publish: a path that another procedure has already, and a policy that is none, are refused.</summary>
internal sealed class EndpointCheck(IWorkflowStore store, TriggerIndexer indexer) : IDefinitionCheck
{
    private static readonly string[] s_policies = [Policies.Officer, Policies.Head, Policies.Administrator];

    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var endpoints = workflow.Nodes.OfType<HttpEndpoint>().ToList();
        foreach (var endpoint in endpoints)
        {
            if (endpoint.Policy.Expression is { Type: "Literal" } policy && policy.Text.Trim() is { Length: > 0 } name
                && !s_policies.Contains(name, StringComparer.Ordinal))
            {
                yield return Error(endpoint, "policy", $"Kebijakan \"{name}\" tidak ada.", $"Pakai salah satu dari: {string.Join(", ", s_policies)}.");
            }
        }

        foreach (var trigger in endpoints.Count == 0 ? [] : indexer.Index(workflow).Where(x => x.Name == HttpStimulus.Name))
        {
            var others = await store.ListTriggersAsync(HttpStimulus.Name, trigger.Hash, cancellationToken);
            if (others.Any(x => x.DefinitionId != definition.DefinitionId))
            {
                var rules = EndpointRules.Read(trigger.Payload ?? new JsonObject());
                yield return Error(
                    endpoints.First(x => x.Id == trigger.ActivityId), "path",
                    $"Jalur {rules.Method} {rules.Path} sudah dipakai alur lain yang terbit.", "Pilih jalur lain.");
            }
        }
    }

    private static DefinitionProblem Error(HttpEndpoint at, string path, string message, string suggestion) =>
        new(ProblemSeverity.Error, at.Id, at.NodeId, path, $"Langkah \"{at.DisplayText}\": {message}", suggestion);
}
