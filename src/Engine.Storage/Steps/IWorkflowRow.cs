namespace Lajur.Engine.Storage.Steps;

/// <summary>A row of the engine's: let go by the context as soon as it is written (see <see cref="StepWrites"/>).</summary>
internal interface IWorkflowRow;
