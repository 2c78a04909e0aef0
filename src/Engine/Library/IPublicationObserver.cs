using Lajur.Engine.Definitions;

namespace Lajur.Engine.Library;

/// <summary>Looks at each version that is published.</summary>
public interface IPublicationObserver
{
    /// <summary>Called inside the transaction of the publication: what is written here commits with it or not at all.</summary>
    Task PublishedAsync(WorkflowDefinition published, CancellationToken cancellationToken);
}
