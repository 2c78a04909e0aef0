namespace Lajur.Engine.Storage.Steps;

/// <summary>What a step writes as the very last before its commit.</summary>
public interface IStepClosing
{
    /// <summary>The statements, in order; asked for once, when everything else of the step is known.</summary>
    IEnumerable<StepStatement> Close(Guid transactionId);
}
