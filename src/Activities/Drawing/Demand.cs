using Lajur.Engine.Activities;

namespace Lajur.Activities.Drawing;

/// <summary>Inputs without which a step means nothing.</summary>
internal static class Demand
{
    /// <exception cref="InvalidOperationException">The drawing leaves it empty, or its expression gave nothing.</exception>
    public static string Text(ActivityExecutionContext context, Input<string> input) =>
        Blank.ToNull(context.Get(input)) ?? throw new InvalidOperationException(
            $"Langkah \"{context.Activity.DisplayText}\": isian {input.Name} kosong. Lengkapi isian itu di perancang alur.");
}
