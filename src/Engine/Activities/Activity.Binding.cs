using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.Activities;

public abstract partial class Activity
{
    /// <summary>The inputs evaluated at the start of each execution.</summary>
    internal IReadOnlyList<Input> AutoInputs { get; set; } = [];

    /// <summary>What the drawing says of this node's inputs and outputs in the journal; null when nothing.</summary>
    internal Journaling.LogRules? LogRules { get; set; }

    /// <summary>All inputs, also those the activity evaluates itself.</summary>
    public IReadOnlyList<Input> Inputs { get; internal set; } = [];

    /// <summary>Inputs that are no properties of the class, filled in <see cref="Bind"/>.</summary>
    protected internal virtual IReadOnlyList<Input> DeclaredInputs => [];

    /// <summary>
    /// Expressions beyond the inputs, with the place they stand at; for the checks. Cases of a switch are such.
    /// </summary>
    protected internal virtual IEnumerable<(string Path, Expression Expression)> ExtraExpressions => [];

    /// <summary>The outcomes this node can complete with in a flowchart, as drawn; null when it cannot be told.</summary>
    protected internal virtual IReadOnlyList<string>? PossibleOutcomes
    {
        get
        {
            var dynamic = Inputs.FirstOrDefault(x => Descriptor.FindInput(x.Name)?.UIHint == Catalog.InputHint.DynamicOutcomes);
            if (dynamic is null)
            {
                return [.. Descriptor.Ports.Where(x => !x.IsEmbedded).Select(x => x.Name)];
            }

            return LiteralList(dynamic) is { } listed
                ? [.. listed, .. Descriptor.FindInput(dynamic.Name)!.FixedOutcomes]
                : null;
        }
    }

    /// <summary>Reads what the attributes cannot say from the node's JSON, e.g. lists of cases.</summary>
    protected internal virtual void Bind(JsonObject json, ActivityBinder binder)
    {
    }

    internal static IReadOnlyList<string>? LiteralList(Input input)
    {
        if (input.Expression is null)
        {
            return Texts(JsonConvert.From(input.FallbackValue));
        }

        if (input.Expression is not { Type: "Literal" or "Object" })
        {
            return null;
        }

        try
        {
            return Texts(input.Expression.Value);
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }

    private static List<string> Texts(JsonNode? list) =>
        [.. (JsonConvert.To<List<JsonNode?>>(list) ?? []).Select(JsonConvert.Text)];
}
