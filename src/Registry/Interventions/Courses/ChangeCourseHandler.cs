using Lajur.Engine.Interventions;
using Lajur.Engine.Runtime;
using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Interventions.Courses;

/// <summary>Handles <see cref="ChangeCourse"/>.</summary>
public sealed class ChangeCourseHandler(RegistryDb db, AdministratorDoor door, WorkflowRuntime runtime)
{
    public async Task<InterventionAnswer> HandleAsync(ChangeCourse command, CancellationToken ct = default)
    {
        if (await door.FindAsync(command.OfficerId, ct) is not { } admin
            || await db.Set<Case>().Where(c => c.Number == command.CaseNumber && c.OfficeId == admin.OfficeId)
                .Select(c => c.InstanceId).FirstOrDefaultAsync(ct) is not { } instance)
        {
            return new InterventionAnswer.NotFound();
        }

        var by = AdministratorDoor.By(admin, command.Reason);
        var operation = $"change-course:{command.OperationId}";
        InterventionCommand asked = command.Change switch
        {
            CourseChange.Cancel cancel => new InterventionCommand.Cancel
            {
                InstanceId = instance,
                By = by,
                OperationId = operation,
                Execution = cancel.Execution,
            },
            CourseChange.Move move => new InterventionCommand.Move
            {
                InstanceId = instance,
                By = by,
                OperationId = operation,
                Execution = move.Execution,
                TargetNodeId = move.TargetNodeId,
            },
            CourseChange.Repeat repeat => new InterventionCommand.Repeat
            {
                InstanceId = instance,
                By = by,
                OperationId = operation,
                NodeId = repeat.NodeId,
            },
            _ => throw new InvalidOperationException($"Nobody changes a course by {command.Change}."),
        };
        return InterventionWords.Of(await runtime.InterveneAsync(asked, ct), Sentence(command.Change));
    }

    private static string Sentence(CourseChange change) => change switch
    {
        CourseChange.Cancel => "Langkah sudah dibatalkan.",
        CourseChange.Move => "Perkara sudah dipindahkan.",
        _ => "Langkah akan dikerjakan lagi.",
    };
}
