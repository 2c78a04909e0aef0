using Lajur.Engine.Definitions;

namespace Lajur.Engine.Library;

/// <summary>Lets everything be published that runs.</summary>
internal sealed class OpenPublication : IPublicationGuard
{
    public Task<string?> WhyNotAsync(WorkflowDefinition draft, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
