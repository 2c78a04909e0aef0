using Lajur.Engine.Definitions;

namespace Lajur.Studio.Drawings;

/// <summary>
/// Custom properties that other pages of the host write. Elsa Studio hands back those it loaded, which may be older than
/// what was saved beside it, and a file from elsewhere means another server's: what is stored stands.
/// </summary>
internal static class KeptProperties
{
    private static readonly string[] s_names = ["lajurForms"];

    /// <summary>Writes into <paramref name="drawing"/> what <paramref name="latest"/> holds.</summary>
    public static void TakeOver(WorkflowDefinition? latest, WorkflowDefinition drawing)
    {
        var properties = drawing.CustomProperties ?? [];
        foreach (var name in s_names)
        {
            properties.Remove(name);
            if (latest?.CustomProperties?[name] is { } stored)
            {
                properties[name] = stored.DeepClone();
            }
        }

        drawing.Json["customProperties"] = properties;
    }
}
