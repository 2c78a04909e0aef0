using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.Retrying;

/// <summary>The retry policies that a drawing may choose from by name, and the one that a step has.</summary>
public sealed class RetryPolicies(EngineOptions options, ExpressionEvaluator evaluator)
{
    /// <summary>Those with a name, in the order of the list.</summary>
    public IReadOnlyList<RetryPolicy> Named => options.RetryPolicies;

    /// <summary>The policy of that id; null when there is none.</summary>
    public RetryPolicy? Find(string id) => Named.FirstOrDefault(x => x.Id == id);

    /// <summary>
    /// The policy of the step whose turn it is; null when it has none, or one that cannot be made out now: the fault then
    /// stands as if there were none.
    /// </summary>
    internal RetryPolicy? Find(ActivityExecutionContext context)
    {
        if (RetryPolicyFormat.Of(context.Activity) is not { } config)
        {
            return null;
        }

        try
        {
            return RetryPolicyFormat.SpellsOut(config) ? RetryPolicyFormat.Read(config)
                : RetryPolicyFormat.ExpressionOf(config) is { } expression
                    ? Read(evaluator.Evaluate(expression, new ExpressionContext(context)))
                : RetryPolicyFormat.IdOf(config) is { } id ? Find(id)
                : null;
        }
        catch (Exception e) when (e is ExpressionException or FormatException)
        {
            return null;
        }
    }

    private RetryPolicy? Read(JsonNode? value) => value switch
    {
        JsonObject json => RetryPolicyFormat.Read(json),
        JsonValue id => Find(id.ToString()),
        _ => null,
    };
}
