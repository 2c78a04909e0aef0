using Lajur.Engine.Storage;

namespace Lajur.Engine.Runtime.Scopes;

/// <summary>The ports a step writes through, of one scope.</summary>
public sealed record WorkflowStores(
    IWorkflowStore Store, IStepTransaction Transaction, IEventFeed Feed, StepScopes Scopes);
