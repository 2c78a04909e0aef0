using Lajur.Engine.Catalog;

namespace Lajur.Activities.Drawing;

/// <summary>The lanes whose steps land in an inbox: all of the office but the applicant's.</summary>
public sealed class StaffLaneOptions(DrawingScopes scopes) : IInputOptionsProvider
{
    public async ValueTask<IReadOnlyList<InputOption>> ListAsync(
        InputDescriptor input, CancellationToken cancellationToken) =>
        [.. ((await scopes.FindCurrentAsync(cancellationToken))?.Lanes ?? [])
            .Where(lane => !lane.IsApplicant).Select(lane => new InputOption(lane.Name, lane.Key))];
}
