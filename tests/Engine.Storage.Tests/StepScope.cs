namespace Lajur.Engine.Storage.Tests;

/// <summary>What a step may use.</summary>
public sealed record StepScope(IWorkflowStore Store, IEventFeed Feed, IStepTransaction Transaction);
