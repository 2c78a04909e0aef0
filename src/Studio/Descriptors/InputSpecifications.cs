using System.Text.Json.Nodes;
using Lajur.Engine.Catalog;

namespace Lajur.Studio.Descriptors;

/// <summary>What Elsa Studio's editor of an input needs to know, under the names it looks for.</summary>
internal static class InputSpecifications
{
    /// <summary>The specifications of <paramref name="input"/> with these choices.</summary>
    public static JsonObject Of(InputDescriptor input, IReadOnlyList<InputOption> options) => input.UIHint switch
    {
        InputHint.Dropdown => Under("dropdown", "selectList", options, input.OptionsProvider?.Name),
        InputHint.RadioList => Under("radiolist", "radioList", options, input.OptionsProvider?.Name),
        InputHint.CheckList => Under("checklist", "checkList", options, input.OptionsProvider?.Name),
        InputHint.DynamicOutcomes => new JsonObject
        {
            ["DynamicOutcomesOptions"] = new JsonObject { ["fixedOutcomes"] = new JsonArray([.. input.FixedOutcomes.Select(outcome => (JsonNode)outcome)]) },
        },
        InputHint.CodeEditor => new JsonObject { ["code-editor"] = new JsonObject { ["language"] = "javascript" } },
        _ => [],
    };

    private static JsonObject Under(string key, string list, IReadOnlyList<InputOption> options, string? provider) => new()
    {
        [key] = new JsonObject
        {
            [list] = new JsonObject
            {
                ["items"] = new JsonArray([.. options.Select(option => new JsonObject { ["text"] = option.Text, ["value"] = option.Value, ["isChecked"] = false })]),
                ["isFlagsEnum"] = false,
                ["sortItems"] = false,
            },
            ["providerName"] = provider,
        },
    };
}
