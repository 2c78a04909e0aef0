using Lajur.Engine.Catalog;

namespace Lajur.Activities.Drawing;

/// <summary>Every lane of the office of whoever draws, the applicant's among them.</summary>
public sealed class LaneOptions(DrawingScopes scopes) : IInputOptionsProvider
{
    public async ValueTask<IReadOnlyList<InputOption>> ListAsync(
        InputDescriptor input, CancellationToken cancellationToken) =>
        [.. ((await scopes.FindCurrentAsync(cancellationToken))?.Lanes ?? [])
            .Select(lane => new InputOption(lane.Name, lane.Key))];
}
