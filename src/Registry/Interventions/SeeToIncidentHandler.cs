using Lajur.Engine.Interventions;
using Lajur.Engine.Runtime;
using Lajur.Registry.Incidents;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Interventions;

/// <summary>Handles <see cref="SeeToIncident"/>. Of two administrators at once, the second is told who was quicker.</summary>
public sealed class SeeToIncidentHandler(RegistryDb db, AdministratorDoor door, WorkflowRuntime runtime, IncidentBook book)
{
    public async Task<InterventionAnswer> HandleAsync(SeeToIncident command, CancellationToken ct = default)
    {
        if (await door.FindAsync(command.OfficerId, ct) is not { } admin
            || await FindAsync(command.IncidentId, admin.OfficeId, ct) is not { } entry)
        {
            return new InterventionAnswer.NotFound();
        }

        var result = await runtime.InterveneAsync(ToCommand(command, entry, admin), ct);
        switch (result)
        {
            case InterventionResult.InstanceNotFound:
                await book.ForgetAsync(entry.InstanceId, ct);
                return new InterventionAnswer.TooLate("Jalannya alur ini sudah dihapus, jadi gangguannya tidak berlaku lagi.");
            case InterventionResult.NotOpen or InterventionResult.Refused { Why: Refusal.RunEnded }
                when await FindAsync(entry.Id, admin.OfficeId, ct) is { IsOpen: false } closed:
                return new InterventionAnswer.TooLate(InterventionWords.TooLate(closed, await ZoneAsync(admin.OfficeId, ct)));
            default:
                return InterventionWords.Of(result, Sentence(command.Remedy));
        }
    }

    private Task<IncidentEntry?> FindAsync(string id, Guid officeId, CancellationToken ct) =>
        db.Set<IncidentEntry>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id && i.OfficeId == officeId, ct);

    private async Task<IndonesianZone> ZoneAsync(Guid officeId, CancellationToken ct) =>
        await db.Set<Office>().Where(o => o.Id == officeId).Select(o => o.Zone).SingleAsync(ct);

    private static InterventionCommand ToCommand(SeeToIncident command, IncidentEntry entry, Officer admin)
    {
        var by = AdministratorDoor.By(admin, command.Reason);
        var operation = $"see-to-incident:{command.OperationId}";
        return command.Remedy switch
        {
            IncidentRemedy.Retry retry => new InterventionCommand.Retry
            {
                InstanceId = entry.InstanceId,
                IncidentId = entry.Id,
                By = by,
                OperationId = operation,
                Variables = retry.Variables,
            },
            IncidentRemedy.Skip skip => new InterventionCommand.Skip
            {
                InstanceId = entry.InstanceId,
                IncidentId = entry.Id,
                By = by,
                OperationId = operation,
                Outcome = skip.Outcome,
            },
            _ => new InterventionCommand.Resolve
            {
                InstanceId = entry.InstanceId,
                IncidentId = entry.Id,
                By = by,
                OperationId = operation,
            },
        };
    }

    private static string Sentence(IncidentRemedy remedy) => remedy switch
    {
        IncidentRemedy.Retry => "Langkah sudah dicoba lagi dan alurnya berjalan.",
        IncidentRemedy.Skip => "Langkah sudah dilewati dan alurnya berjalan.",
        _ => "Gangguan sudah ditandai selesai.",
    };
}
