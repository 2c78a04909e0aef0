using Lajur.Engine.Interventions;
using Lajur.Engine.Running;
using Lajur.Engine.Running.Bursts;
using Lajur.Engine.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Engine.Runtime;

public sealed partial class WorkflowRuntime
{
    private IEnumerable<IInterventionObserver> InterventionObservers => services.GetServices<IInterventionObserver>();

    /// <summary>
    /// Carries out what a person asks to be done to a run by hand, as one step. Of two who ask for the same at once, one is
    /// answered <see cref="InterventionResult.Done"/> and the other <see cref="InterventionResult.NotOpen"/>.
    /// </summary>
    public async Task<InterventionResult> InterveneAsync(InterventionCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        try
        {
            return await stores.Transaction.ExecuteAsync(ct => InterveneOnceAsync(command, ct), cancellationToken);
        }
        catch (DuplicateOperationException)
        {
            return new InterventionResult.AlreadyDone();
        }
    }

    private async Task<InterventionResult> InterveneOnceAsync(InterventionCommand command, CancellationToken cancellationToken)
    {
        var instance = await stores.Store.LockInstanceAsync(command.InstanceId, cancellationToken);
        if (command.OperationId is { } id && await stores.Store.FindOperationAsync(id, cancellationToken) is not null)
        {
            return new InterventionResult.AlreadyDone();
        }

        if (instance is null)
        {
            return new InterventionResult.InstanceNotFound();
        }

        if (instance is { Status: WorkflowStatus.Finished, SubStatus: not WorkflowSubStatus.Faulted })
        {
            return new InterventionResult.Refused(Refusal.RunEnded, []);
        }

        var workflow = await library.GetCompiledAsync(instance, cancellationToken);
        var burst = runner.Begin(workflow, instance, services, cancellationToken);
        var journal = await stores.Store.ListJournalAsync(instance.Id, cancellationToken);
        switch (new Judge(burst, journal).Decide(command))
        {
            case Decision.Allowed allowed:
                await CarryOutAsync(allowed.Deed, instance, burst, cancellationToken);
                break;
            case Decision.Denied denied:
                return denied.Answer;
        }

        if (command.OperationId is { } operation)
        {
            await stores.Store.AddOperationAsync(new Operation(operation, instance.Id, clock.GetUtcNow()), cancellationToken);
        }

        return new InterventionResult.Done(instance);
    }

    private async Task CarryOutAsync(Deed deed, WorkflowInstance instance, Burst burst, CancellationToken cancellationToken)
    {
        foreach (var observer in InterventionObservers)
        {
            await observer.BeforeAsync(instance, deed.What, cancellationToken);
        }

        burst.BeginIntervention(deed);
        if (deed.DoAsync is { } act)
        {
            await act(burst);
            await burst.RunAsync();
        }

        await stores.Store.SaveInstanceAsync(instance, cancellationToken);
        if (burst.ReleasesBookmarks)
        {
            await stores.Store.ReleaseBookmarksAsync(instance.Id, cancellationToken);
        }

        TellParent(instance, burst.Result, isAnsweredAtOnce: false);
        await WriteAsync(instance, burst.Result, cancellationToken);
        foreach (var observer in InterventionObservers)
        {
            await observer.AfterAsync(instance, deed.What, cancellationToken);
        }
    }
}
