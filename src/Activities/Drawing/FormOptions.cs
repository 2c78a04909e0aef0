using Lajur.Engine.Catalog;

namespace Lajur.Activities.Drawing;

/// <summary>The forms of the office's services, and none at all as the first choice.</summary>
public sealed class FormOptions(DrawingScopes scopes) : IInputOptionsProvider
{
    private static readonly InputOption NoForm = new("(tanpa formulir)", "");

    public async ValueTask<IReadOnlyList<InputOption>> ListAsync(
        InputDescriptor input, CancellationToken cancellationToken) =>
        [NoForm, .. ((await scopes.FindCurrentAsync(cancellationToken))?.FormKeys ?? [])
            .Select(key => new InputOption(key, key))];
}
