using Lajur.Engine.Definitions;

namespace Lajur.Engine.Library;

/// <summary>How a publication ended.</summary>
public abstract record PublishOutcome
{
    private PublishOutcome()
    {
    }

    /// <summary>It is published: new runs take it.</summary>
    public sealed record Published(WorkflowDefinition Definition, IReadOnlyList<DefinitionProblem> Warnings) : PublishOutcome;

    /// <summary>It was published already.</summary>
    public sealed record AlreadyPublished(WorkflowDefinition Definition) : PublishOutcome;

    /// <summary>It cannot run; nothing changed.</summary>
    public sealed record Refused(WorkflowDefinition Definition, IReadOnlyList<DefinitionProblem> Problems) : PublishOutcome;

    /// <summary>It can run, but the <see cref="IPublicationGuard"/> does not let it be published yet; nothing changed.</summary>
    /// <param name="Definition">The draft.</param>
    /// <param name="Reason">Why not, in Indonesian.</param>
    public sealed record Held(WorkflowDefinition Definition, string Reason) : PublishOutcome;

    /// <summary>There is no such definition.</summary>
    public sealed record NotFound(string DefinitionId) : PublishOutcome;
}
