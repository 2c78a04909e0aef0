using Lajur.Engine.Definitions;

namespace Lajur.Engine.Library;

/// <summary>
/// Has the last word before a drawing is published, on every way that there is. Asked in the transaction of the publication,
/// after the drawing was found to run.
/// </summary>
public interface IPublicationGuard
{
    /// <summary>Why the draft may not be published now, in Indonesian; null when it may.</summary>
    Task<string?> WhyNotAsync(WorkflowDefinition draft, CancellationToken cancellationToken);
}
